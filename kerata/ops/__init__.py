"""Operations: `kerata.ops.add(x, y)` on the engine in force.

Public names, arguments and dtypes as in Keras 3. Most are written once in terms of the primitives
that every engine has (`engine/protocol.py`); an engine may bring a faster form (`native`).
"""

from . import image, linalg, nn, numpy
from .activation import (
    celu,
    elu,
    gelu,
    glu,
    hard_shrink,
    hard_sigmoid,
    hard_silu,
    hard_swish,
    hard_tanh,
    leaky_relu,
    log_sigmoid,
    log_softmax,
    mish,
    relu,
    relu6,
    selu,
    sigmoid,
    silu,
    soft_shrink,
    softmax,
    softplus,
    softsign,
    sparse_plus,
    sparse_sigmoid,
    sparsemax,
    squareplus,
    swish,
    tanh_shrink,
    threshold,
)
from .adaptive import adaptive_average_pool, adaptive_max_pool
from .arithmetic import (
    abs,
    absolute,
    add,
    cbrt,
    ceil,
    clip,
    divide,
    divide_no_nan,
    floor,
    floor_divide,
    fmod,
    maximum,
    minimum,
    mod,
    multiply,
    nan_to_num,
    negative,
    power,
    reciprocal,
    round,
    rsqrt,
    sign,
    sqrt,
    square,
    subtract,
    true_divide,
    trunc,
)
from .attention import dot_product_attention
from .bits import gcd, lcm, ldexp, nextafter, view
from .complex import (
    angle,
    conj,
    conjugate,
    imag,
    isreal,
    polar,
    real,
    view_as_complex,
    view_as_real,
)
from .contraction import einsum
from .control import (
    associative_scan,
    cond,
    custom_gradient,
    fori_loop,
    map,
    scan,
    switch,
    vectorized_map,
    while_loop,
)
from .convert import (
    cast,
    convert_to_numpy,
    convert_to_tensor,
    copy,
    dtype,
    is_tensor,
    saturate_cast,
    stop_gradient,
)
from .convolution import conv, conv_transpose, depthwise_conv, separable_conv
from .create import (
    arange,
    array,
    empty,
    empty_like,
    eye,
    full,
    full_like,
    identity,
    linspace,
    meshgrid,
    ones,
    ones_like,
    tri,
    zeros,
    zeros_like,
)
from .crossentropy import (
    binary_crossentropy,
    categorical_crossentropy,
    sparse_categorical_crossentropy,
)
from .ctc import ctc_loss
from .ctc_decoding import ctc_decode
from .filters import psnr
from .indexing import (
    multi_hot,
    nonzero,
    one_hot,
    scatter,
    scatter_update,
    slice,
    slice_update,
    take,
    take_along_axis,
    unravel_index,
    where,
)
from .item import get_item
from .joining import append, array_split, concatenate, split, stack, unstack
from .layout import (
    broadcast_to,
    expand_dims,
    flip,
    moveaxis,
    ndim,
    ravel,
    repeat,
    reshape,
    roll,
    shape,
    size,
    squeeze,
    swapaxes,
    tile,
    transpose,
)
from .linalg_factor import cholesky, cholesky_inverse, eig, eigh, lu_factor, qr, svd
from .linalg_jvp import jvp
from .linalg_solve import (
    det,
    inv,
    logdet,
    lstsq,
    matrix_rank,
    pinv,
    slogdet,
    solve,
    solve_triangular,
)
from .logic import (
    bitwise_and,
    bitwise_invert,
    bitwise_left_shift,
    bitwise_not,
    bitwise_or,
    bitwise_right_shift,
    bitwise_xor,
    copysign,
    equal,
    greater,
    greater_equal,
    isclose,
    isfinite,
    isinf,
    isnan,
    isneginf,
    isposinf,
    left_shift,
    less,
    less_equal,
    logical_and,
    logical_not,
    logical_or,
    logical_xor,
    not_equal,
    right_shift,
    signbit,
)
from .margins import diag, diagonal, pad, tril, triu
from .nan import (
    nanargmax,
    nanargmin,
    nancumprod,
    nancumsum,
    nanmax,
    nanmean,
    nanmedian,
    nanmin,
    nanpercentile,
    nanprod,
    nanquantile,
    nanstd,
    nansum,
    nanvar,
)
from .normalization import batch_normalization, layer_normalization, normalize, rms_normalization
from .norms import norm
from .optimizer_updates import adam_update, momentum_update, multi_map, sgd_update
from .order import (
    argsort,
    bincount,
    cumprod,
    cumsum,
    digitize,
    in_top_k,
    median,
    percentile,
    quantile,
    searchsorted,
    segment_max,
    segment_min,
    segment_prod,
    segment_sum,
    sort,
    top_k,
)
from .patches import depth_to_space, fold, space_to_depth, unfold
from .piecewise import fabs, fmax, fmin, heaviside, select, sinc
from .pooling import average_pool, max_pool
from .products import cross, dot, inner, kron, matmul, outer, tensordot, trace, vdot
from .projection import linear
from .rearrangement import rearrange
from .recurrent import gru, lstm, simple_rnn
from .reductions import (
    all,
    allclose,
    amax,
    amin,
    any,
    argmax,
    argmin,
    average,
    count_nonzero,
    logsumexp,
    max,
    mean,
    min,
    moments,
    prod,
    ptp,
    std,
    sum,
    var,
)
from .resizing import nearest_indices, resize_weights
from .sets import argpartition, isin, unique
from .spacing import diff, geomspace, logspace, trapezoid
from .special import erf, erfc, erfinv
from .spectral import extract_sequences, fft, fft2, ifft2, irfft, istft, rfft, stft
from .stacking import (
    diagflat,
    dsplit,
    dstack,
    fliplr,
    flipud,
    hsplit,
    hstack,
    rot90,
    vander,
    vsplit,
    vstack,
)
from .statistics import cdist, corrcoef, correlate, histogram
from .transcendental import (
    arccos,
    arccosh,
    arcsin,
    arcsinh,
    arctan,
    arctan2,
    arctanh,
    cos,
    cosh,
    deg2rad,
    exp,
    exp2,
    expm1,
    hypot,
    log,
    log1p,
    log2,
    log10,
    logaddexp,
    logaddexp2,
    rad2deg,
    sin,
    sinh,
    tan,
    tanh,
)
from .vectorizing import vectorize
from .windows_signal import bartlett, blackman, hamming, hanning, i0, kaiser

__all__ = [
    "abs", "absolute", "adam_update", "adaptive_average_pool", "adaptive_max_pool", "add", "all",
    "allclose", "amax", "amin", "angle", "any", "append", "arange", "arccos", "arccosh", "arcsin",
    "arcsinh", "arctan", "arctan2", "arctanh", "argmax", "argmin", "argpartition", "argsort",
    "array", "array_split", "associative_scan", "average", "average_pool", "bartlett",
    "batch_normalization", "binary_crossentropy", "bincount", "bitwise_and", "bitwise_invert",
    "bitwise_left_shift", "bitwise_not", "bitwise_or", "bitwise_right_shift", "bitwise_xor",
    "blackman", "broadcast_to", "cast", "categorical_crossentropy", "cbrt", "cdist", "ceil", "celu",
    "cholesky", "cholesky_inverse", "clip", "concatenate", "cond", "conj", "conjugate", "conv",
    "conv_transpose", "convert_to_numpy", "convert_to_tensor", "copy", "copysign", "corrcoef",
    "correlate", "cos", "cosh", "count_nonzero", "cross", "ctc_decode", "ctc_loss", "cumprod",
    "cumsum", "custom_gradient", "deg2rad", "depth_to_space", "depthwise_conv", "det", "diag",
    "diagflat", "diagonal", "diff", "digitize", "divide", "divide_no_nan", "dot",
    "dot_product_attention", "dsplit", "dstack", "dtype", "eig", "eigh", "einsum", "elu", "empty",
    "empty_like", "equal", "erf", "erfc", "erfinv", "exp", "exp2", "expand_dims", "expm1",
    "extract_sequences", "eye", "fabs", "fft", "fft2", "flip", "fliplr", "flipud", "floor",
    "floor_divide", "fmax", "fmin", "fmod", "fold", "fori_loop", "full", "full_like", "gcd", "gelu",
    "geomspace", "get_item", "glu", "greater", "greater_equal", "gru", "hamming", "hanning",
    "hard_shrink", "hard_sigmoid", "hard_silu", "hard_swish", "hard_tanh", "heaviside", "histogram",
    "hsplit", "hstack", "hypot", "i0", "identity", "ifft2", "imag", "image", "in_top_k", "inner",
    "inv", "irfft", "is_tensor", "isclose", "isfinite", "isin", "isinf", "isnan", "isneginf",
    "isposinf", "isreal", "istft", "jvp", "kaiser", "kron", "layer_normalization", "lcm", "ldexp",
    "leaky_relu", "left_shift", "less", "less_equal", "linalg", "linear", "linspace", "log",
    "log10", "log1p", "log2", "log_sigmoid", "log_softmax", "logaddexp", "logaddexp2", "logdet",
    "logical_and", "logical_not", "logical_or", "logical_xor", "logspace", "logsumexp", "lstm",
    "lstsq", "lu_factor", "map", "matmul", "matrix_rank", "max", "max_pool", "maximum", "mean",
    "median", "meshgrid", "min", "minimum", "mish", "mod", "moments", "momentum_update", "moveaxis",
    "multi_hot", "multi_map", "multiply", "nan_to_num", "nanargmax", "nanargmin", "nancumprod",
    "nancumsum", "nanmax", "nanmean", "nanmedian", "nanmin", "nanpercentile", "nanprod",
    "nanquantile", "nanstd", "nansum", "nanvar", "ndim", "nearest_indices", "negative", "nextafter",
    "nn", "nonzero", "norm", "normalize", "not_equal", "numpy", "one_hot", "ones", "ones_like",
    "outer", "pad", "percentile", "pinv", "polar", "power", "prod", "psnr", "ptp", "qr", "quantile",
    "rad2deg", "ravel", "real", "rearrange", "reciprocal", "relu", "relu6", "repeat", "reshape",
    "resize_weights", "rfft", "right_shift", "rms_normalization", "roll", "rot90", "round", "rsqrt",
    "saturate_cast", "scan", "scatter", "scatter_update", "searchsorted", "segment_max",
    "segment_min", "segment_prod", "segment_sum", "select", "selu", "separable_conv", "sgd_update",
    "shape", "sigmoid", "sign", "signbit", "silu", "simple_rnn", "sin", "sinc", "sinh", "size",
    "slice", "slice_update", "slogdet", "soft_shrink", "softmax", "softplus", "softsign", "solve",
    "solve_triangular", "sort", "space_to_depth", "sparse_categorical_crossentropy", "sparse_plus",
    "sparse_sigmoid", "sparsemax", "split", "sqrt", "square", "squareplus", "squeeze", "stack",
    "std", "stft", "stop_gradient", "subtract", "sum", "svd", "swapaxes", "swish", "switch", "take",
    "take_along_axis", "tan", "tanh", "tanh_shrink", "tensordot", "threshold", "tile", "top_k",
    "trace", "transpose", "trapezoid", "tri", "tril", "triu", "true_divide", "trunc", "unfold",
    "unique", "unravel_index", "unstack", "vander", "var", "vdot", "vectorize", "vectorized_map",
    "view", "view_as_complex", "view_as_real", "vsplit", "vstack", "where", "while_loop", "zeros",
    "zeros_like",
]  # fmt: skip
