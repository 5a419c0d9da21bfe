"""The usual recipe for before/after skin photos, as a skilled author of scripts makes it from OpenCV and scikit-image.

The scoreboard runs it beside SkinDelta. It is tuned in good faith and holds no idea of SkinDelta's: CLAHE on L*, SIFT,
ratio test, MAGSAC homography, warp; then means of encoded and CIELAB colour, GLCM contrast, Otsu on a* for the scar.

Serves pairs line by line, one JSON object each way, until the input ends; pixel (0, 0) is the centre of the first one.
  in:  id, before, after (paths), target ([[x, y], ...] or null), points ([[x, y], ...] of before), mmPerPx (or null)
  out: id, aligned, reason, inliers, points (places in after), metrics {name: {before, after}}, seconds
A metric without a value, such as one whose ring lies outside the photo, is absent. --check prints the versions instead.
"""
import json
import math
import sys
import time

import cv2
import numpy as np
import skimage
from skimage.feature import graycomatrix, graycoprops
from skimage.filters import threshold_otsu

MAX_SIDE = 2000  # px; SIFT takes long on more, so scripts reduce large photos
CLAHE_CLIP, CLAHE_TILES = 3.0, (8, 8)
FEATURES = 6000  # the strongest; more cost time in matching and do not align better
RATIO = 0.75  # Lowe's test
MAGSAC_PX, MAGSAC_ITERATIONS, MAGSAC_CONFIDENCE = 5.0, 10_000, 0.9999
LEAST_INLIERS = 10
RING_GAP, RING_WIDTH = 0.05, 0.25  # of the diameter of a disc as large as the target
GLCM_DISTANCE = 3  # px: neighbours are too alike, by the blur of lens and demosaicing
GLCM_ANGLES = [0, math.pi / 4, math.pi / 2, 3 * math.pi / 4]
SCAR_BLUR_PX, SCAR_OPEN_PX, SCAR_LEAST = 4.0, 9, 0.1  # least region, as a part of the largest one


def read(path):
    image = cv2.imread(path, cv2.IMREAD_COLOR)  # turns the photo as its EXIF data say
    if image is None:
        raise ValueError("not readable as a photo: %s" % path)
    return image


def features(image):
    """SIFT places, in px of the photo, and descriptors. CLAHE first: skin has too little contrast as it is."""
    height, width = image.shape[:2]
    scale = min(1.0, MAX_SIDE / max(height, width))
    if scale < 1:
        image = cv2.resize(image, (round(width * scale), round(height * scale)), interpolation=cv2.INTER_AREA)
    lightness = cv2.cvtColor(image, cv2.COLOR_BGR2LAB)[:, :, 0]
    lightness = cv2.createCLAHE(CLAHE_CLIP, CLAHE_TILES).apply(lightness)
    keypoints, descriptors = cv2.SIFT_create(nfeatures=FEATURES).detectAndCompute(lightness, None)
    factor = [width / image.shape[1], height / image.shape[0]]
    # Half a pixel, because a smaller image shares its corners with the large one, not the centres of its pixels.
    return (np.array([k.pt for k in keypoints]).reshape(-1, 2) + 0.5) * factor - 0.5, descriptors


def align(before, after):
    """Homography from before to after, or None; and how many matches agree with it."""
    places, descriptors = features(before)
    places_after, descriptors_after = features(after)
    if len(places) < 2 or len(places_after) < 2:
        return None, 0
    cv2.setRNGSeed(0)  # so that a pair's result does not depend on the pairs before it
    matcher = cv2.FlannBasedMatcher(dict(algorithm=1, trees=4), dict(checks=64))  # 1: k-d trees
    pairs = matcher.knnMatch(descriptors, descriptors_after, k=2)
    good = [p[0] for p in pairs if len(p) == 2 and p[0].distance < RATIO * p[1].distance]
    if len(good) < 4:
        return None, 0
    homography, inlying = cv2.findHomography(
        places[[m.queryIdx for m in good]], places_after[[m.trainIdx for m in good]], cv2.USAC_MAGSAC, MAGSAC_PX,
        maxIters=MAGSAC_ITERATIONS, confidence=MAGSAC_CONFIDENCE)
    inliers = 0 if inlying is None else int(inlying.sum())
    return (homography if inliers >= LEAST_INLIERS else None), inliers


def regions(target, common):
    """Masks of the target and of the ring of skin around it, both where both photos show something."""
    inside = np.zeros(common.shape, np.uint8)
    cv2.fillPoly(inside, [np.rint(np.asarray(target)).astype(np.int32)], 1)
    diameter = 2 * math.sqrt(np.count_nonzero(inside) / math.pi)
    away = cv2.distanceTransform(1 - inside, cv2.DIST_L2, 5)
    ring = (away > RING_GAP * diameter) & (away <= (RING_GAP + RING_WIDTH) * diameter)
    return (inside > 0) & common, ring & common


def scar_area(a, target):
    """Pixels that Otsu's threshold on a* calls scar: the largest region, and those not much smaller."""
    a = cv2.GaussianBlur(a, (0, 0), SCAR_BLUR_PX)
    red = ((a > threshold_otsu(a[target])) & target).astype(np.uint8)
    red = cv2.morphologyEx(red, cv2.MORPH_OPEN, cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (SCAR_OPEN_PX,) * 2))
    areas = cv2.connectedComponentsWithStats(red)[2][1:, cv2.CC_STAT_AREA]  # the first one is what is no scar
    return float(areas[areas >= SCAR_LEAST * areas.max()].sum()) if len(areas) else 0.0


def measure(image, target, ring, mm_per_px):
    """The metrics of one photo by name; NaN where the ring is empty."""
    x, y, width, height = cv2.boundingRect((target | ring).astype(np.uint8))
    box = np.s_[y:y + height, x:x + width]
    image, target, ring = image[box], target[box], ring[box]
    lightness, a, _ = cv2.split(cv2.cvtColor(image.astype(np.float32) / 255, cv2.COLOR_BGR2LAB))
    _, green, red = cv2.split(np.log10(np.maximum(image, 1).astype(np.float32) / 255))

    def over_ring(values):
        return values[target].mean(dtype=float) - values[ring].mean(dtype=float) if ring.any() else math.nan

    x, y, width, height = cv2.boundingRect(target.astype(np.uint8))
    grey = cv2.cvtColor(image[y:y + height, x:x + width], cv2.COLOR_BGR2GRAY)
    matrix = graycomatrix(grey, [GLCM_DISTANCE], GLCM_ANGLES, levels=256, symmetric=True, normed=True)
    area = scar_area(a, target) * (mm_per_px or 1) ** 2
    return {
        "redness": 100 * over_ring(red - green), "redness-lab": over_ring(a), "a*": a[target].mean(dtype=float),
        "lightness": over_ring(lightness), "pigmentation": -100 * over_ring(red),
        "texture-contrast": graycoprops(matrix, "contrast").mean(), "scar-area": area}


def compare(request):
    before, after = read(request["before"]), read(request["after"])
    homography, inliers = align(before, after)
    aligned = homography is not None
    answer = {"aligned": aligned, "reason": None if aligned else "no homography with %d inliers" % LEAST_INLIERS,
              "inliers": inliers, "points": None}
    if aligned:
        points = np.asarray(request.get("points") or [], float).reshape(-1, 1, 2)
        answer["points"] = cv2.perspectiveTransform(points, homography).reshape(-1, 2).tolist() if len(points) else []
    if not request.get("target"):
        return answer
    size = (before.shape[1], before.shape[0])
    common = np.ones(before.shape[:2], np.uint8)
    if aligned:
        common = cv2.warpPerspective(
            np.ones(after.shape[:2], np.uint8), homography, size, flags=cv2.INTER_NEAREST | cv2.WARP_INVERSE_MAP)
        # Cubic, since linear would smooth the after photo's texture; replicated, since black would count as texture.
        after = cv2.warpPerspective(after, homography, size, flags=cv2.INTER_CUBIC | cv2.WARP_INVERSE_MAP,
                                    borderMode=cv2.BORDER_REPLICATE)
    elif after.shape != before.shape:
        after = cv2.resize(after, size, interpolation=cv2.INTER_AREA)  # measured anyway, as such scripts do
    target, ring = regions(request["target"], common > 0)
    answer["metrics"] = {}
    if target.any():
        values = [measure(image, target, ring, request.get("mmPerPx")) for image in (before, after)]
        answer["metrics"] = {name: {"before": float(values[0][name]), "after": float(values[1][name])}
                             for name in values[0] if math.isfinite(values[0][name]) and math.isfinite(values[1][name])}
    return answer


def answer_line(line):
    start, answer = time.perf_counter(), {"id": None}
    try:
        request = json.loads(line.decode())
        answer["id"] = request.get("id")
        answer.update(compare(request))
        answer["seconds"] = round(time.perf_counter() - start, 4)
        return json.dumps(answer, allow_nan=False)
    except Exception as e:  # whatever is wrong with one pair, the next ones are served
        return json.dumps({"id": answer["id"], "aligned": False, "reason": "%s: %s" % (type(e).__name__, e)})


def main():
    if sys.argv[1:] == ["--check"]:
        print(json.dumps({"python": sys.version.split()[0], "opencv": cv2.__version__, "skimage": skimage.__version__}))
        return
    cv2.setNumThreads(1)
    for line in sys.stdin.buffer:  # bytes: UTF-8 whatever the locale says, and a line that is not UTF-8 ends nothing
        if line.strip():
            print(answer_line(line), flush=True)


if __name__ == "__main__":
    main()
