(() => {
  'use strict';
  const stage = document.querySelector('.stage');
  const range = document.getElementById('split');
  const drawing = stage.querySelector('svg');
  const picture = drawing.viewBox.baseVal;
  stage.style.setProperty('--ratio', String(picture.width / picture.height));
  document.documentElement.classList.add('live');

  const show = percent => {
    stage.style.setProperty('--split', percent + '%');
    range.setAttribute('aria-valuetext', percent + ' % before, ' + (100 - percent) + ' % after');
  };
  range.addEventListener('input', () => show(Number(range.value)));

  const follow = event => {
    const box = stage.getBoundingClientRect();
    const percent = Math.round(100 * (event.clientX - box.left) / box.width);
    range.value = String(Math.min(100, Math.max(0, percent)));
    show(Number(range.value));
  };
  stage.addEventListener('pointerdown', event => {
    if (event.button === 0) {
      stage.setPointerCapture(event.pointerId);
      follow(event);
    }
  });
  stage.addEventListener('pointermove', event => {
    if (stage.hasPointerCapture(event.pointerId)) {
      follow(event);
    }
  });

  // On paper a picture is about 340 px wide.
  stage.style.setProperty('--label-print', 11 * picture.width / 340 + 'px');

  // The treated regions with a margin around them, in the frame's own shape.
  const close = () => {
    const targets = document.getElementById('layer-target');
    if (!targets) {
      return {zoom: 1, left: 0, top: 0};
    }
    const box = targets.getBBox();
    const share = 1.5 * Math.max(box.width / picture.width, box.height / picture.height);
    const zoom = Math.min(5, Math.max(1, 1 / share));
    const edge = (middle, side) => Math.min(zoom - 1, Math.max(0, zoom * middle / side - 0.5));
    return {zoom, left: edge(box.x + box.width / 2, picture.width), top: edge(box.y + box.height / 2, picture.height)};
  };
  const whole = {zoom: 1, left: 0, top: 0};
  const near = close();
  let view = whole;
  // A round length, at most so much of what is seen of the picture.
  const LONGEST = 0.22;
  const measure = zoom => {
    for (const bar of stage.querySelectorAll('.scale svg')) {
      const seen = Number(bar.dataset.across) / zoom;
      const decade = 10 ** Math.floor(Math.log10(LONGEST * seen));
      const length = [5, 2, 1].find(digit => digit * decade <= LONGEST * seen) * decade;
      bar.setAttribute('width', 100 * length / seen + '%');
      bar.querySelector('text').textContent = Number(length.toPrecision(1)) + '\u00a0' + bar.dataset.unit;
    }
  };
  const look = () => {
    for (const name of ['zoom', 'left', 'top']) {
      stage.style.setProperty('--' + name, String(view[name]));
    }
    // Names of regions stay 15 px tall whatever the picture's size.
    const unit = picture.width / (stage.clientWidth * view.zoom);
    measure(view.zoom);
    stage.style.setProperty('--label', 15 * unit + 'px');
  };
  const button = document.querySelector('.zoom');
  button.hidden = near.zoom < 1.25;
  button.addEventListener('click', () => {
    view = view === whole ? near : whole;
    button.setAttribute('aria-pressed', String(view === near));
    look();
  });
  new ResizeObserver(look).observe(stage);
  // Paper always shows the whole picture.
  window.addEventListener('beforeprint', () => measure(whole.zoom));
  window.addEventListener('afterprint', () => measure(view.zoom));

  for (const box of document.querySelectorAll('[data-layer]')) {
    const layer = document.getElementById(box.dataset.layer);
    const draw = () => layer.setAttribute('display', box.checked ? 'inline' : 'none');
    box.addEventListener('change', draw);
    draw();
  }
  // One map at a time: two would hide each other.
  const choices = [...document.querySelectorAll('[data-map]')];
  const choose = () => {
    for (const choice of choices.filter(each => each.dataset.map)) {
      const name = choice.dataset.map;
      document.getElementById('map-' + name).setAttribute('display', choice.checked ? 'inline' : 'none');
      document.getElementById('map-key-' + name).hidden = !choice.checked;
    }
  };
  choices.forEach(choice => choice.addEventListener('change', choose));
  choose();
  show(Number(range.value));
})();
