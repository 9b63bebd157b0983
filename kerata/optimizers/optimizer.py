"""The base class of optimizers: everything about an update but the rule itself."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from .. import ops
from ..core import active_engine, current, use, warn_user
from ..core.typing import Count, Fraction, Function, NotNegative, Positive, Tensor, Unpack
from ..engine import Variable, frame
from ..ops._base import dtype_of, tensor
from ..ops.fused.lookups import summed_rows, write_rows
from .gradients import choose, clip_by_norm, global_scale, map_by_dtype, overwrite, store
from .state import LearningRate, OlderArguments, State, is_library_variable

_SHARED = (
    "learning_rate weight_decay clipnorm clipvalue global_clipnorm use_ema ema_momentum "
    "ema_overwrite_frequency loss_scale_factor gradient_accumulation_steps name"
).split()


def shared(given: Mapping[str, Any]) -> dict[str, Any]:
    """What `Optimizer` takes of the `locals()` of a subclass' constructor."""
    return {**{name: given[name] for name in _SHARED}, **given["kwargs"]}


class Optimizer(State):
    """Base of optimizers.

    A subclass defines `slots()`, the names of what it keeps for each variable, and the elementwise
    `rule(p, g, *slots, **scalars)`, which runs on all variables of a dtype as one; the numbers that
    `scalars(step, rate)` returns are computed once a step. (Or it overrides `build` and
    `update_step(gradient, variable, learning_rate)`, as with Keras, which runs for each variable.)

    Args:
        learning_rate: a number, a schedule, or a function without arguments.
        weight_decay: each update first takes `learning_rate * weight_decay` times the weight from
            it.
        clipnorm: each gradient is scaled down to this norm.
        clipvalue: each element of a gradient is kept within ± this.
        global_clipnorm: all gradients together are scaled down to this norm.
        use_ema: keep moving averages of the weights, `a = momentum * a + (1 - momentum) * w`.
        ema_momentum: in [0, 1], 0.99 by default.
        ema_overwrite_frequency: after so many steps each, the weights become the averages; None: at
            the end.
        loss_scale_factor: the loss was multiplied by this; gradients are divided by it.
        gradient_accumulation_steps: update once in so many steps, by the mean gradient.
        name: automatic where None.

    >>> class Signs(Optimizer):
    ...     def rule(self, p, g, rate):
    ...         return (p - rate * ops.sign(g),)
    >>> weight = Variable([1.0, 2.0])
    >>> Signs(0.5).apply([ops.array([3.0, -0.1])], [weight])
    >>> weight.numpy().tolist()
    [0.5, 2.5]
    """

    _bounds: tuple[str, ...] = ("clipnorm", "clipvalue", "global_clipnorm")  # one of which is given

    def __init__(
        self, learning_rate: LearningRate, weight_decay: NotNegative | None = None,
        clipnorm: Positive | None = None, clipvalue: Positive | None = None,
        global_clipnorm: Positive | None = None, use_ema: bool = False,
        ema_momentum: Fraction = 0.99, ema_overwrite_frequency: Count | None = None,
        loss_scale_factor: Positive | None = None, gradient_accumulation_steps: Count | None = None,
        name: str | None = None, **kwargs: Unpack[OlderArguments],
    ) -> None:  # fmt: skip
        self.weight_decay = weight_decay
        self.clipnorm = clipnorm
        self.clipvalue = clipvalue
        self.global_clipnorm = global_clipnorm
        self.use_ema = use_ema
        self.ema_momentum = ema_momentum
        self.ema_overwrite_frequency = ema_overwrite_frequency
        self.loss_scale_factor = loss_scale_factor
        self.gradient_accumulation_steps = gradient_accumulation_steps
        self._check(kwargs)
        super().__init__(learning_rate, name)

    def _check(self, kwargs: OlderArguments) -> None:
        if kwargs.pop("decay", None) is not None:
            warn_user("`decay` is ignored: give a schedule as `learning_rate`.")
        if kwargs:
            hint = " Write `learning_rate` for `lr`." if "lr" in kwargs else ""
            raise ValueError(f"{type(self).__name__}: argument(s) not recognized: {kwargs}.{hint}")
        clips = {n: getattr(self, n) for n in self._bounds}
        given = {name: value for name, value in clips.items() if value is not None}
        if len(given) > 1:
            raise ValueError(f"Only one of {', '.join(self._bounds)} can be set; given: {given}.")
        if self.gradient_accumulation_steps == 1:
            raise ValueError("`gradient_accumulation_steps` must be at least 2, or None; given 1.")

    # -- what a subclass says
    def scalars(self, step: Tensor, rate: Tensor) -> dict[str, Tensor]:
        """Numbers that the rule needs, from the step (1, 2, …) and the learning rate, both scalars
        of one dtype.
        """
        return {"rate": rate}

    def rule(self, p: Tensor, g: Tensor, *slots: Tensor, **scalars: Tensor) -> Sequence[Tensor]:
        """The new weight and slots, elementwise, from weight, gradient, slots and scalars of one
        dtype.
        """
        raise NotImplementedError(f"{type(self).__name__} must define `rule` or `update_step`.")

    def by_rows(self) -> bool:
        """Whether `rule` changes nothing where the gradient is 0, so that an update may leave out
        rows without one.

        What a class says holds for the `rule` beside it.
        """
        return False

    def after_update(self) -> None:
        """What is to be done once for each update, when all variables are updated."""

    def _scope(self) -> use:
        inside, engine = active_engine(), self._engine()
        if inside is not None and (inside.abstract or (inside.root or inside) is engine):
            return use(inside)
        return use(engine)

    # -- the update
    def apply_gradients(self, grads_and_vars: Iterable[tuple[Tensor, Variable]]) -> Any:
        """Update variables by pairs of (gradient, variable)."""
        pairs = list(grads_and_vars)
        if not pairs:
            raise ValueError(f"The optimizer '{self.name}' was given no gradients.")
        self.apply([gradient for gradient, _ in pairs], [variable for _, variable in pairs])
        return self._iterations

    def apply(
        self, grads: Iterable[Tensor], trainable_variables: Iterable[Variable] | None = None
    ) -> None:
        """Update variables by their gradients; pure inside a frame.

        Args:
            grads: one gradient for each variable; None for a variable that the loss does not depend
                on.
            trainable_variables: the variables; None: those that the optimizer was built with.
        """
        given = None if trainable_variables is None else list(trainable_variables)
        if given is not None and any(map(is_library_variable, given)):
            own = self._owned(given)
            self.apply(grads, own)
            for theirs, ours in zip(given, own):
                if theirs is not ours:
                    theirs.assign(ours.value)
            return
        gradients, variables = self._pairs(list(grads), given)
        with self._scope():
            gradients, variables = overwrite(gradients, variables)
            gradients = [self._fitting(g, v) for g, v in zip(gradients, variables)]
            if self.loss_scale_factor is not None:
                factor = 1.0 / self.loss_scale_factor
                (gradients,) = map_by_dtype(lambda g: ops.multiply(g, factor), variables, gradients)
            if self.gradient_accumulation_steps:
                self._accumulate(gradients, variables)
            else:
                self._update(gradients, variables)
            if self.use_ema:
                self._average()
            for variable in variables:
                if variable.constraint is not None:
                    variable.assign(variable.constraint(variable.value))
            self._iterations.assign(ops.add(self._iterations.value, 1))

    def stateless_apply(
        self,
        optimizer_variables: Sequence[Tensor],
        grads: Sequence[Tensor],
        trainable_variables: Sequence[Tensor],
    ) -> tuple[list[Tensor], list[Tensor]]:
        """An update as a pure function of values.

        Returns:
            (values of the trainable variables, values of the optimizer's variables), new.
        """
        if not self.built:
            raise ValueError(f"The optimizer '{self.name}' must be built before `stateless_apply`.")
        cells = [*self._trainable_variables, *self.variables]
        with frame(cells, [*trainable_variables, *optimizer_variables]) as scope:
            self.apply(grads)
            return scope.take(self._trainable_variables), scope.take(self.variables)

    def scale_loss(self, loss: Tensor) -> Tensor:
        """The loss as gradients are to be taken of it: times `loss_scale_factor`, if there is
        one.
        """
        factor = self.loss_scale_factor
        return loss if factor is None else ops.multiply(loss, factor)

    def _pairs(
        self, gradients: list[Tensor], variables: Any
    ) -> tuple[list[Tensor], list[Variable]]:
        if variables is None:
            if not self.built:
                raise ValueError(
                    f"The optimizer '{self.name}' is not built: give `trainable_variables`, or "
                    "call `build` first."
                )
            variables = self._trainable_variables
        variables = list(variables)
        if not self.built:
            self.build(variables)
        if len(gradients) != len(variables):
            raise ValueError(
                f"The optimizer '{self.name}' was given {len(gradients)} gradients for "
                f"{len(variables)} variables."
            )
        for variable in variables:
            if variable not in self._index:
                raise ValueError(
                    f"The optimizer '{self.name}' was not built for the variable "
                    f"'{variable.path}'; it can only update those it was built with. Make a new "
                    "optimizer for others."
                )
        missing = [v.path for g, v in zip(gradients, variables) if g is None]
        if missing and len(missing) == len(gradients):
            raise ValueError(
                f"No variable has a gradient: {missing}. Does the loss depend on them?"
            )
        if missing:
            warn_user(f"No gradients for the variables {missing}; they stay as they are.")
            pairs = [(g, v) for g, v in zip(gradients, variables) if g is not None]
            gradients, variables = [g for g, _ in pairs], [v for _, v in pairs]
        return gradients, variables

    def _fitting(self, gradient: Tensor, variable: Variable) -> Tensor:
        gradient = tensor(gradient, variable.dtype)
        shape = tuple(current().shape(gradient))
        if shape != variable.shape:
            raise ValueError(
                f"The optimizer '{self.name}' was given a gradient of shape {shape} for the "
                f"variable '{variable.path}' of shape {variable.shape}; the shapes must be equal."
            )
        return gradient

    def _accumulate(self, gradients: list[Tensor], variables: list[Variable]) -> None:
        steps = self.gradient_accumulation_steps or 1
        sums = [self._slots["gradient_accumulator"][self._index[v]] for v in variables]
        due = ops.equal(ops.mod(ops.add(self._iterations.value, 1), steps), 0)
        (totals,) = map_by_dtype(ops.add, variables, [s.value for s in sums], gradients)
        (means,) = map_by_dtype(lambda g: ops.multiply(g, 1.0 / steps), variables, totals)
        with frame() as scope:
            self._update(means, variables)
        choose(due, scope.assigned)
        store(sums, [ops.where(due, ops.zeros_like(total), total) for total in totals])

    def _update(self, gradients: list[Tensor], variables: list[Variable]) -> None:
        if self.clipnorm is not None:
            gradients = [clip_by_norm(g, self.clipnorm) for g in gradients]
        scale = None
        if self.global_clipnorm is not None:
            scale = global_scale(gradients, self.global_clipnorm)
        if type(self).update_step is not Optimizer.update_step:
            self._update_each(gradients, variables, scale)
        else:
            self._update_together(gradients, variables, scale)
        self.after_update()

    def _update_each(
        self, gradients: list[Tensor], variables: list[Variable], scale: Tensor | None
    ) -> None:
        rate = self.learning_rate
        for gradient, variable in zip(gradients, variables):
            if scale is not None:
                gradient = ops.multiply(gradient, ops.cast(scale, variable.dtype))
            if self.clipvalue is not None:
                gradient = ops.clip(gradient, -self.clipvalue, self.clipvalue)
            decay = self.decay_of(variable)
            if decay is not None:
                share = ops.cast(ops.multiply(rate, decay), variable.dtype)
                variable.assign(ops.subtract(variable.value, ops.multiply(variable.value, share)))
            self.update_step(gradient, variable, rate)

    def _update_together(
        self, gradients: list[Tensor], variables: list[Variable], scale: Tensor | None = None
    ) -> None:
        groups: dict[tuple[str, bool], list[int]] = {}
        for i, variable in enumerate(variables):
            decays = self.decay_of(variable) is not None
            groups.setdefault((variable.dtype, decays), []).append(i)
        rate = self.learning_rate
        names = [name for group in self.slots() for name in group]
        for (dtype, decays), rows in groups.items():
            chosen = [variables[i] for i in rows]
            cells = [chosen] + [[self._slots[n][self._index[v]] for v in chosen] for n in names]
            detached = current().detached  # of variables that a loop of the user's differentiates
            columns = [[detached(v.value) for v in column] for column in cells]
            function = self._elementwise(dtype, rate, scale, decays)
            results = ops.multi_map(
                function, columns[0], [gradients[i] for i in rows], *columns[1:]
            )
            for column, values in zip(cells, results):
                store(column, values)

    def _elementwise(
        self, dtype: str, rate: Tensor, scale: Tensor | None, decays: bool
    ) -> Function:
        """The whole update of an element: scaling, clipping, decay and the rule."""
        wide = "float64" if dtype == "float64" else "float32"
        rate = tensor(rate, wide)
        step = ops.cast(ops.add(self.iterations, 1), wide)
        scalars = {name: ops.cast(x, dtype) for name, x in self.scalars(step, rate).items()}
        scale = None if scale is None else ops.cast(scale, dtype)
        decay = self.weight_decay if decays else None
        share = None if decay is None else ops.cast(ops.multiply(rate, decay), dtype)
        limit, rule = self.clipvalue, self.rule

        def function(p: Tensor, g: Tensor, *slots: Tensor) -> Sequence[Tensor]:
            if scale is not None:
                g = ops.multiply(g, scale)
            if limit is not None:
                g = ops.clip(g, -limit, limit)
            if share is not None:
                p = ops.subtract(p, ops.multiply(p, share))
            return rule(p, g, *slots, **scalars)

        return function

    def update_step(self, gradient: Tensor, variable: Variable, learning_rate: Tensor) -> None:
        """Update one variable by the rule; a subclass may override this instead of `rule`, as with
        Keras.
        """
        cells = [self._slots[n][self._index[variable]] for group in self.slots() for n in group]
        rule = self._elementwise(variable.dtype, learning_rate, None, False)
        gradient = self._fitting(gradient, variable)
        value = current().detached(variable.value)
        store([variable, *cells], list(rule(value, gradient, *(c.value for c in cells))))

    def updates_rows(self, variable: Variable) -> bool:
        """Whether `update_rows` does for this variable what `apply` does."""
        parts = {"rule", "by_rows", "update_step", "apply"}
        kind = next(c for c in type(self).__mro__ if parts & vars(c).keys())
        whole = (self.clipnorm, self.global_clipnorm, self.gradient_accumulation_steps)
        return (
            "by_rows" in vars(kind)
            and self.by_rows()
            and not self.use_ema
            and all(x is None for x in (*whole, self.decay_of(variable), variable.constraint))
        )

    def update_rows(
        self, variable: Variable, numbers: list[Tensor], gradients: list[Tensor]
    ) -> None:
        """Update rows of a variable, of which the others have no gradient, before `apply` is given
        those of the other variables.

        Args:
            numbers: of the rows, tensors of any shape; one may come several times.
            gradients: one row more than the numbers has each.
        """
        with self._scope():
            rows, total = summed_rows(numbers, gradients)
            factor = self.loss_scale_factor
            scale = None if factor is None else tensor(1.0 / factor)
            slots = [self._slots[n][self._index[variable]] for group in self.slots() for n in group]
            old = [ops.take(cell.value, rows, 0) for cell in (variable, *slots)]
            rule = self._elementwise(variable.dtype, self.learning_rate, scale, False)
            for cell, values in zip((variable, *slots), rule(old[0], total, *old[1:])):
                write_rows(cell, rows, values)

    def _average(self) -> None:
        variables, averages = self._trainable_variables, self._slots["average"]
        started = ops.not_equal(self.iterations, 0)

        def blend(average: Tensor, p: Tensor) -> Tensor:
            share = ops.multiply(ops.cast(started, dtype_of(p)), self.ema_momentum)
            return ops.add(p, ops.multiply(ops.subtract(average, p), share))

        values = [v.value for v in variables]
        (new,) = map_by_dtype(blend, variables, [a.value for a in averages], values)
        store(averages, new)
        if self.ema_overwrite_frequency:
            count = ops.add(self.iterations, 1)
            due = ops.equal(ops.mod(count, self.ema_overwrite_frequency), 0)
            store(variables, [ops.where(due, a, p) for a, p in zip(new, values)])
