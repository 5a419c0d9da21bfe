(() => {
  'use strict';
  const stage = document.querySelector('.stage');
  const range = document.getElementById('split');
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

  for (const box of document.querySelectorAll('[data-layer]')) {
    const layer = document.getElementById(box.dataset.layer);
    const draw = () => layer.setAttribute('display', box.checked ? 'inline' : 'none');
    box.addEventListener('change', draw);
    draw();
  }
  show(Number(range.value));
})();
