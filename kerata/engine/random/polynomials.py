"""Coefficients, highest power first, that operations and engines share."""

# atanh(erf(x)) / x in x**2, |x| <= 4.2: a minimax fit of our own. tanh saturates where erf does, so
# that a polynomial is enough for float32: relative error 2.2e-7.
ERF = (
    5.421133352e-09, 2.758764316e-08, -4.794708969e-06, 8.459701400e-05, -6.148391011e-04,
    -1.952873807e-04, 1.027698639e-01, 1.128379247e00,
)  # fmt: skip
# erfinv(x) = x * p(w), w = -log((1 - x)(1 + x)), float32: M. Giles, Approximating the erfinv
# function, 2010. The centre in w - 2.5, for w < 5; the tail in sqrt(w) - 3.
CENTRAL = (
    2.81022636e-08, 3.43273939e-07, -3.5233877e-06, -4.39150654e-06, 0.00021858087, -0.00125372503,
    -0.00417768164, 0.246640727, 1.50140941,
)  # fmt: skip
TAIL = (
    -0.000200214257, 0.000100950558, 0.00134934322, -0.00367342844, 0.00573950773, -0.0076224613,
    0.00943887047, 1.00167406, 2.83297682,
)  # fmt: skip
