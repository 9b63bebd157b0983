"""Rows of operations on images, of adaptive pooling, of blocks and columns of pixels, of CTC."""

from __future__ import annotations

import colorsys
import itertools
from typing import Any

import numpy as np
import scipy.ndimage as ndimage

from tests.laws.ops_row import floats, ints, row

Array = np.ndarray
RGB = floats(2, 3, 4, 3, low=0.05, high=0.95)
BYTES = ints(2, 3, 4, 3, low=0, high=256).astype("uint8")


def _pixelwise(function: Any) -> Any:
    """A function of three numbers, of each pixel."""
    return lambda x, **_: np.array([function(*p) for p in x.reshape(-1, 3)]).reshape(x.shape)


def _colours() -> None:
    luma = np.array([0.2989, 0.5870, 0.1140])
    row("image.rgb_to_grayscale", RGB, ref=lambda x: (x @ luma)[..., None])
    row("image.rgb_to_grayscale", RGB[0, :, :, :1], ref=lambda x: x)
    row("image.rgb_to_grayscale", BYTES, ref=lambda x: (x @ luma)[..., None].astype("uint8"))
    row("image.rgb_to_grayscale", np.moveaxis(RGB, -1, 1), data_format="channels_first",
        ref=lambda x, data_format: np.einsum("nchw,c->nhw", x, luma)[:, None])  # fmt: skip
    for name in ("rgb_to_hsv", "hsv_to_rgb"):
        row(f"image.{name}", RGB, ref=_pixelwise(getattr(colorsys, name)))
        row(f"image.{name}", RGB[0, :0], ref=lambda x: x)
    corners = np.array(list(itertools.product((0.0, 0.5, 1.0), repeat=3)), "float32")[None]
    row("image.rgb_to_hsv", corners, smooth=False, ref=_pixelwise(colorsys.rgb_to_hsv))
    row("image.hsv_to_rgb", corners, smooth=False, ref=_pixelwise(colorsys.hsv_to_rgb))


def _frames() -> None:
    image = floats(2, 5, 6, 2)
    row("image.pad_images", image, 1, 2, 0, 3,
        ref=lambda x, *_: np.pad(x, ((0, 0), (1, 0), (2, 3), (0, 0))))  # fmt: skip
    row("image.pad_images", BYTES, target_height=5, bottom_padding=1, left_padding=0,
        target_width=4, ref=lambda x, **_: np.pad(x, ((0, 0), (1, 1), (0, 0), (0, 0))))  # fmt: skip
    row("image.crop_images", image, 1, 2, 1, 0, ref=lambda x, *_: x[:, 1:-1, 2:])
    row("image.crop_images", image, 1, 2, target_height=0, target_width=4,
        ref=lambda x, *_, **__: x[:, 1:1, 2:])  # fmt: skip
    row("image.crop_images", image[0], target_height=3, bottom_cropping=1, left_cropping=0,
        target_width=1, data_format="channels_first", ref=lambda x, **_: x[:, 2:5, :1])  # fmt: skip
    for size, stride, apart in (((2, 3), (2, 3), 1), ((2, 2), (1, 2), 2), ((1, 1), (3, 1), 1)):
        row("image.extract_patches", image, size, stride, apart,
            ref=lambda x, k, s, d: _patches(x, k, s, (d, d)))  # fmt: skip
    row("image.extract_patches", image, 3, 2, padding="same",
        ref=lambda x, *_, **__: _patches(np.pad(x, ((0, 0), (1, 1), (0, 1), (0, 0))), (3, 3),
                                         (2, 2), (1, 1)))  # fmt: skip
    volume = floats(3, 4, 5, 2)
    row("image.extract_patches_3d", volume, (2, 1, 3), 1,
        ref=lambda x, k, s: _patches(x[None], k, (1, 1, 1), (1, 1, 1))[0])  # fmt: skip

    whole = floats(2, 4, 6, 3)
    row("image.reconstruct_patches", _patches(whole, (2, 3), (2, 3), (1, 1)), (2, 3),
        ref=lambda x, _: whole)  # fmt: skip
    row("image.reconstruct_patches", np.moveaxis(_patches(whole, (2, 3), (2, 3), (1, 1)), -1, 1)[0],
        (2, 3), data_format="channels_first",
        ref=lambda x, *_, **__: np.moveaxis(whole[0], -1, 0))  # fmt: skip
    padded = np.pad(whole[:, :3, :5], ((0, 0), (0, 1), (0, 1), (0, 0)))
    row("image.reconstruct_patches", _patches(padded, (2, 3), (2, 3), (1, 1)), (2, 3), (3, 5),
        padding="same", ref=lambda x, *_, **__: whole[:, :3, :5])  # fmt: skip
    row("image.reconstruct_patches", _patches(volume[None, :2, :, :3], (2, 2, 3), (2, 2, 3),
                                              (1, 1, 1))[0], (2, 2, 3),
        ref=lambda x, _: volume[:2, :, :3])  # fmt: skip


def _patches(x: Array, size: Any, stride: Any, apart: Any) -> Array:
    """Windows of [N, *spatial, C] as channels, place by place."""
    columns = zip(x.shape[1:], size, stride, apart)
    counts = [(n - (k - 1) * d - 1) // s + 1 for n, k, s, d in columns]
    out = np.zeros((x.shape[0], *counts, int(np.prod(size)) * x.shape[-1]), x.dtype)
    for place in itertools.product(*map(range, counts)):
        window = tuple(
            slice(p * s, p * s + (k - 1) * d + 1, d)
            for p, s, k, d in zip(place, stride, size, apart)
        )
        out[(slice(None), *place)] = x[(slice(None), *window)].reshape(x.shape[0], -1)
    return out


def _filters() -> None:
    image = floats(2, 5, 6, 2)
    for size, sigma in (((3, 3), (1.0, 1.0)), ((5, 3), (2.0, 0.7)), ((1, 4), (1.0, 1.5))):
        row("image.gaussian_blur", image, size, sigma, ref=_blurred)
    row("image.gaussian_blur", image, 3, np.array([1.0, 0.6], "float32"), ref=_blurred)
    row("image.gaussian_blur", BYTES[0], ref=lambda x: np.round(_blurred(x * 1.0)).astype("uint8"))
    row("image.sobel_edges", image, ref=lambda x: _edges(x, 1))
    row(
        "image.sobel_edges", image[0], data_format="channels_first", ref=lambda x, **_: _edges(x, 1)
    )
    other = floats(2, 5, 6, 2)
    row("image.ssim", image, other, filter_size=4, ref=_likeness, tolerance=1e-5)
    row("image.ssim", image[0], other[0], 3.0, 3, 0.8, ref=_likeness, tolerance=1e-5)
    row("image.ssim", image, image, filter_size=2, smooth=False, ref=lambda *_, **__: np.ones(2))
    row("psnr", image, other, 2.0, ref=lambda a, b, m: 10 * np.log10(m * m / np.mean((a - b) ** 2)))
    row("psnr", ints(4), np.array([3, 1, 9, 7], "int32"), 9,
        ref=lambda a, b, m: 10 * np.log10(m * m / np.mean((a - b) ** 2)))  # fmt: skip


def _edges(x: Array, first: int) -> Array:
    line = lambda v, axis, taps: ndimage.correlate1d(v, taps, axis, mode="nearest")
    axes = ((first, first + 1), (first + 1, first))
    return np.stack([line(line(x, a, [-1, 0, 1]), b, [1, 2, 1]) for a, b in axes], -1)


def _bell(size: int, sigma: float) -> Array:
    weights = np.exp(-0.5 * ((np.arange(size) - (size - 1) / 2) / sigma) ** 2)
    return weights / weights.sum()


def _blurred(x: Array, size: Any = (3, 3), sigma: Any = (1.0, 1.0)) -> Array:
    sizes = (size, size) if isinstance(size, int) else size
    axes = (1, 2) if x.ndim == 4 else (0, 1)
    for axis, k, s in zip(axes, sizes, sigma):
        x = ndimage.correlate1d(x, _bell(k, s), axis, mode="constant", origin=-1 if k == 4 else 0)
    return x


def _likeness(x: Array, y: Array, top: float = 1.0, filter_size: int = 11,
              sigma: float = 1.5) -> Any:  # fmt: skip
    if x.ndim == 3:
        return _likeness(x[None], y[None], top, filter_size, sigma)[0]
    weights = np.outer(_bell(filter_size, sigma), _bell(filter_size, sigma))
    values = []
    for i, j in itertools.product(*(range(n - filter_size + 1) for n in x.shape[1:3])):
        a, b = (v[:, i : i + filter_size, j : j + filter_size] for v in (x, y))
        mean = lambda v: np.einsum("nijc,ij->nc", v, weights)
        ma, mb = mean(a), mean(b)
        va, vb, both = mean(a * a) - ma**2, mean(b * b) - mb**2, mean(a * b) - ma * mb
        c1, c2 = (0.01 * top) ** 2, (0.03 * top) ** 2
        values.append((2 * ma * mb + c1) * (2 * both + c2) / (ma**2 + mb**2 + c1) / (va + vb + c2))
    return np.mean(values, axis=(0, 2))


MODES = {"constant": "grid-constant", "nearest": "nearest", "wrap": "grid-wrap",
         "mirror": "mirror", "reflect": "reflect"}  # fmt: skip


def _mapped(x: Array, places: Array, order: int, mode: str = "constant", value: float = 0) -> Array:
    return ndimage.map_coordinates(x, places, order=order, mode=MODES[mode], cval=value,
                                   prefilter=False)  # fmt: skip


def _samples() -> None:
    plane, places = floats(4, 5), floats(2, 3, 4, low=-7, high=11)
    for mode, order in itertools.product(MODES, (0, 1)):
        row("image.map_coordinates", plane, places, order, mode, 0.5, ref=_mapped, tolerance=1e-5)
    row("image.map_coordinates", floats(2, 3, 4), floats(3, 6, low=-1, high=4), 1, ref=_mapped)
    row("image.map_coordinates", floats(5), ints(1, 7), 1, "wrap", ref=_mapped)
    row("image.map_coordinates", ints(5), floats(1, 7, low=0, high=4), 1,
        ref=lambda x, c, order: np.round(_mapped(x * 1.0, c, order)).astype("int32"))  # fmt: skip
    row("image.map_coordinates", floats(1, 3), floats(2, 9, low=-4, high=4), 1, "mirror",
        ref=_mapped)  # fmt: skip
    image = floats(2, 4, 5, 3)
    maps = floats(2, 8, low=-0.2, high=0.2) + np.array([1, 0, 0, 0, 1, 0, 0, 0], "float32")
    maps[:, 6:] /= 4
    for mode, kind in itertools.product(MODES, ("nearest", "bilinear")):
        row("image.affine_transform", image, maps, kind, mode, 0.5, ref=_warped, tolerance=1e-5)
    row("image.affine_transform", image[0], maps[1], ref=_warped, tolerance=1e-5)
    row("image.affine_transform", BYTES[0], maps[1],
        ref=lambda x, m: np.round(_warped(x * 1.0, m)).astype("uint8"))  # fmt: skip
    here = np.array([[0, 0], [4, 0], [0, 3], [4, 3]], "float32")
    there = np.array([[1.1, 0.2], [3.7, 1.3], [0.3, 2.9], [5.2, 2.6]], "float32")
    for start, end in ((here, there), (there, here)):
        row("image.perspective_transform", image, start, end, ref=_moved, tolerance=2e-5)
    row("image.perspective_transform", image[0], here, there, "nearest", 0.5, ref=_moved,
        smooth=False)  # fmt: skip
    row("image.elastic_transform", image, 0.0, 1.0, seed=1, ref=lambda x, *_, **__: x)


def _warped(x: Array, maps: Array, kind: str = "bilinear", mode: str = "constant",
            value: float = 0.0) -> Array:  # fmt: skip
    if x.ndim == 3:
        return _warped(x[None], maps[None], kind, mode, value)[0]
    rows, columns = np.mgrid[: x.shape[1], : x.shape[2]].astype("float64")
    out = np.zeros(x.shape)
    for image, m, o in zip(x, np.broadcast_to(maps, (len(x), 8)), out):
        k = m[6] * columns + m[7] * rows + 1
        places = [(m[3] * columns + m[4] * rows + m[5]) / k,
                  (m[0] * columns + m[1] * rows + m[2]) / k]  # fmt: skip
        for c in range(x.shape[3]):
            o[..., c] = _mapped(image[..., c], places, int(kind == "bilinear"), mode, value)
    return out


def _moved(x: Array, start: Array, end: Array, kind: str = "bilinear",
           value: float = 0.0) -> Array:  # fmt: skip
    """By the eight equations for the map of `end` to `start`."""
    system, right = [], []
    for (sx, sy), (ex, ey) in zip(start.astype("float64"), end.astype("float64")):
        system += [[ex, ey, 1, 0, 0, 0, -sx * ex, -sx * ey],
                   [0, 0, 0, ex, ey, 1, -sy * ex, -sy * ey]]  # fmt: skip
        right += [sx, sy]
    return _warped(x, np.linalg.solve(system, right), kind, "constant", value)


def _sizes() -> None:
    plane = floats(4, 5)
    scale, move = np.array([0.63, 1.3], "float32"), np.array([0.1, -0.7], "float32")
    for method, antialias in itertools.product(("linear", "cubic", "lanczos3", "lanczos5"),
                                               (True, False)):  # fmt: skip
        row("image.scale_and_translate", plane, (3, 7), scale, move, (0, 1), method, antialias,
            ref=_scaled, tolerance=1e-5)  # fmt: skip
    row("image.scale_and_translate", floats(2, 3, 4), (None, 5, 4), [1.5], [0.2], (-2,), "bilinear",
        ref=lambda x, n, s, t, *_: _scaled(x, n, s, t, (1,), "linear"))  # fmt: skip
    for kind in ("nearest", "bilinear", "bicubic", "lanczos3"):
        row("image.resize", floats(2, 4, 5, 3), (3, 7), kind, ref=_resized, tolerance=1e-5)
    row("image.resize", floats(4, 5, 2), (2, 3), "bicubic", True, ref=_resized, tolerance=1e-5)


KERNELS = {
    "linear": (lambda x: np.maximum(0, 1 - x)),
    "cubic": (lambda x: np.where(x < 1, 1.5 * x**3 - 2.5 * x**2 + 1, np.where(
        x < 2, -0.5 * x**3 + 2.5 * x**2 - 4 * x + 2, 0))),
    "lanczos3": (lambda x: np.where(x < 3, np.sinc(x) * np.sinc(x / 3), 0)),
    "lanczos5": (lambda x: np.where(x < 5, np.sinc(x) * np.sinc(x / 5), 0)),
}  # fmt: skip


def _scaled(x: Array, sizes: Any, scale: Any, move: Any, axes: Any, method: str,
            antialias: bool = True) -> Array:  # fmt: skip
    for axis, s, t in zip(axes, scale, move):
        out = np.zeros((sizes[axis], x.shape[axis]))
        for i in range(len(out)):
            centre = (i + 0.5 - t) / s - 0.5
            wide = max(1 / s, 1) if antialias else 1
            weights = KERNELS[method](np.abs(centre - np.arange(x.shape[axis])) / wide)
            if -0.5 <= centre <= x.shape[axis] - 0.5 and abs(weights.sum()) > 2e-4:
                out[i] = weights / weights.sum()
        x = np.moveaxis(np.tensordot(out, x, (1, axis)), 0, axis)
    return x


def _resized(x: Array, sizes: Any, kind: str, antialias: bool = False) -> Array:
    axes = (1, 2) if x.ndim == 4 else (0, 1)
    scale = [n / x.shape[a] for n, a in zip(sizes, axes)]
    if kind == "nearest":
        for a, s, n in zip(axes, scale, sizes):
            x = np.take(x, np.floor((np.arange(n) + 0.5) / s).astype(int), a)
        return x
    full = dict(zip(axes, sizes))
    kind = {"bilinear": "linear", "bicubic": "cubic"}.get(kind, kind)
    return _scaled(x, full, scale, [0, 0], axes, kind, antialias)


def _pools() -> None:
    image = floats(2, 5, 7, 3)
    for name, join in (("adaptive_average_pool", np.mean), ("adaptive_max_pool", np.max)):
        reference = lambda x, size, join=join, **k: _pooled(x, size, join, **k)
        row(name, image, (3, 2), ref=reference)
        row(name, image, 4, data_format="channels_first", ref=reference)
        row(name, image[:, :, 0], 8, ref=reference)
        row(name, floats(1, 3, 4, 5, 2), (2, 3, 1), ref=reference)
        row(name, BYTES, 2, ref=reference)
    deep, even = floats(2, 3, 2, 8), floats(2, 4, 6, 3)
    row("depth_to_space", deep, 2, ref=lambda x, b: x.reshape(2, 3, 2, 2, 2, 2).transpose(
        0, 1, 3, 2, 4, 5).reshape(2, 6, 4, 2))  # fmt: skip
    row("space_to_depth", even, 2, ref=lambda x, b: np.concatenate(
        [x[:, i::2, j::2] for i in (0, 1) for j in (0, 1)], -1))  # fmt: skip
    first = floats(1, 8, 2, 3)
    row("depth_to_space", first, 2, "channels_first", ref=lambda x, *_: np.array(
        [[[x[:, 4 * c + 2 * (i % 2) + j % 2, i // 2, j // 2] for j in range(6)] for i in range(4)]
         for c in (0, 1)]).transpose(3, 0, 1, 2))  # fmt: skip
    row("space_to_depth", np.moveaxis(even, -1, 1), 2, "channels_first",
        ref=lambda x, *_: np.stack([x[:, c, i::2, j::2] for c in range(3) for i in (0, 1)
                                    for j in (0, 1)], 1))  # fmt: skip
    columns = floats(2, 3, 5, 6)
    for size, apart, edge, stride in ((2, 1, 0, 1), ((2, 3), 1, 1, 2), (2, (1, 2), (0, 1), (2, 1))):
        row("unfold", columns, size, apart, edge, stride, ref=_unfolded)
    row("unfold", ints(1, 2, 3, 3), 2, ref=_unfolded)
    for size, apart, edge, stride, count in (
        (2, 1, 0, 1, 20), ((2, 3), 1, 1, 2, 9), (2, (1, 2), (0, 1), (2, 1), 12),
    ):  # fmt: skip
        row("fold", floats(2, 6 if size != 2 else 8, count), (5, 6), size, apart, edge, stride,
            ref=_folded, smooth=True)  # fmt: skip
    row("fold", ints(1, 4, 4), 3, 2, ref=_folded)


def _pooled(x: Array, size: Any, join: Any, data_format: str = "channels_last") -> Array:
    first, rank = (1 if data_format == "channels_last" else 2), x.ndim - 2
    for axis, m in enumerate((size,) * rank if isinstance(size, int) else size, first):
        n = x.shape[axis]
        parts = [
            join(np.take(x, range(i * n // m, -(-(i + 1) * n // m)), axis), axis) for i in range(m)
        ]
        x = np.stack(parts, axis)
    return x


def _unfolded(x: Array, size: Any, apart: Any = 1, edge: Any = 0, stride: Any = 1) -> Array:
    size, apart, edge, stride = (np.broadcast_to(v, 2) for v in (size, apart, edge, stride))
    x = np.pad(x, ((0, 0), (0, 0), (edge[0],) * 2, (edge[1],) * 2))
    found = _patches(x.transpose(0, 2, 3, 1), size, stride, apart)
    found = found.reshape(*found.shape[:3], size[0] * size[1], x.shape[1])
    return found.transpose(0, 4, 3, 1, 2).reshape(x.shape[0], x.shape[1] * size[0] * size[1], -1)


def _folded(x: Array, out: Any, size: Any, apart: Any = 1, edge: Any = 0, stride: Any = 1) -> Array:
    """The transpose of `unfold`, as a matrix."""
    out, taps = np.broadcast_to(out, 2), int(np.prod(np.broadcast_to(size, 2)))
    basis = np.eye(out[0] * out[1]).reshape(-1, 1, *out)
    matrix = _unfolded(basis, size, apart, edge, stride).reshape(out[0] * out[1], -1)
    rows = x.reshape(x.shape[0], x.shape[1] // taps, -1)
    return (rows @ matrix.T).reshape(*rows.shape[:2], *out).astype(x.dtype)


def _sequences() -> None:
    logits, labels = floats(3, 5, 4), np.array([[1, 2, 2], [3, 1, 0], [1, 0, 0]], "int32")
    sizes, times = np.array([3, 2, 1], "int32"), np.array([5, 4, 2], "int32")
    row("ctc_loss", labels, logits, sizes, times, ref=_ctc)
    row("ctc_loss", labels, logits, sizes - 1, times - 1, ref=_ctc)
    row("ctc_loss", labels - 1, logits, sizes - 1, times, mask_index=3, ref=_ctc)
    row("ctc_loss", labels[:, :0], logits, sizes * 0, times, ref=_ctc)
    for width, paths in ((1, 1), (2, 2), (3, 3), (90, 5)):
        row("ctc_decode", logits, times, "beam_search", width, paths, smooth=False, ref=_beams)
    row("ctc_decode", logits, times, "beam_search", 12, 2, mask_index=2, smooth=False, ref=_beams)
    row("ctc_decode", logits[:, :1], np.ones(3, "int32"), "beam_search", 9, 6, smooth=False,
        ref=_beams)  # fmt: skip
    steps = np.array([[1, 1, 0, 1, 2, 2, 3], [0, 2, 2, 3, 3, 0, 0]])
    clear = (np.eye(4)[steps] * 3 + floats(2, 7, 4, low=0, high=1)).astype("float32")
    for merge, blank in ((True, 0), (False, 0), (True, None)):
        row("ctc_decode", clear, np.array([6, 7], "int32"), merge_repeated=merge, mask_index=blank,
            smooth=False, ref=_best)  # fmt: skip


def _probabilities(x: Array) -> Array:
    odds = np.exp(x.astype("float64"))
    return odds / odds.sum(-1, keepdims=True)


def _collapsed(path: Any, blank: int) -> tuple[int, ...]:
    return tuple(int(c) for i, c in enumerate(path) if c != blank and (not i or path[i - 1] != c))


def _ctc(labels: Array, x: Array, sizes: Array, times: Array, mask_index: int = 0) -> Array:
    """The sum over all alignments, one by one."""
    losses = []
    for target, p, size, time in zip(labels, _probabilities(x), sizes, times):
        wanted = tuple(int(c) for c in target[:size])
        total = sum(
            np.prod(p[range(time), path])
            for path in itertools.product(range(p.shape[1]), repeat=int(time))
            if _collapsed(path, mask_index) == wanted
        )
        losses.append(-np.log(total))
    return np.array(losses)


def _beams(x: Array, times: Array, _: str, width: int, paths: int, mask_index: int = 0) -> Any:
    """Prefix search with dictionaries; each prefix has (p of a blank last, p of its label last)."""
    labels = np.full((paths, len(x), x.shape[1]), -1, "int32")
    scores = np.full((len(x), paths), -np.inf)
    for b, (p, time) in enumerate(zip(_probabilities(x), times)):
        beam: dict[Any, list[float]] = {(): [1.0, 0.0]}
        for now in p[:time]:
            grown: dict[Any, list[float]] = {}
            for prefix, (end, label) in beam.items():
                grown.setdefault(prefix, [0.0, 0.0])[0] += (end + label) * now[mask_index]
                if prefix:
                    grown[prefix][1] += label * now[prefix[-1]]
                for c in set(range(len(now))) - {mask_index}:
                    share = end if prefix and prefix[-1] == c else end + label
                    grown.setdefault((*prefix, c), [0.0, 0.0])[1] += share * now[c]
            beam = dict(sorted(grown.items(), key=lambda item: -sum(item[1]))[:width])
        alive = [(prefix, sum(both)) for prefix, both in beam.items() if sum(both) > 0]
        for i, (prefix, score) in enumerate(alive[:paths]):
            labels[i, b, : len(prefix)] = prefix
            scores[b, i] = np.log(score)
    return labels, scores


def _best(x: Array, times: Array, merge_repeated: bool, mask_index: int | None) -> Any:
    blank = x.shape[2] - 1 if mask_index is None else mask_index
    labels = np.full((1, *x.shape[:2]), -1, "int32")
    for b, time in enumerate(times):
        path = x[b, :time].argmax(-1)
        found = [c for c in path if c != blank]
        found = list(_collapsed(path, blank)) if merge_repeated else found
        labels[0, b, : len(found)] = found
    scores = [-x[b, :time].max(-1).sum() for b, time in enumerate(times)]
    return labels, np.array(scores)[:, None]


for _add in (_colours, _frames, _filters, _samples, _sizes, _pools, _sequences):
    _add()
