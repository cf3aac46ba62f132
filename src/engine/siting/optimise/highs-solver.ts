import type { Highs, Model, ModelData } from "highs";
import type { LinearAnswer, LinearModel, LinearSolver, Relaxation, Relaxed } from "./linear-solver.ts";

/** HiGHS (Huangfu & Hall 2018, Mathematical Programming Computation 10: 119–142) behind our own small face. */
export function highsSolver(highs: Highs): LinearSolver {
  const status = highs.constants.modelStatus;
  const data = (model: LinearModel, relaxed: boolean): ModelData => ({
    numCols: model.cost.length,
    numRows: model.rowLower.length,
    colCost: model.cost,
    colLower: model.lower,
    colUpper: model.upper,
    rowLower: model.rowLower.map((one) => (one === Number.NEGATIVE_INFINITY ? -highs.infinity : one)),
    rowUpper: model.rowUpper.map((one) => (one === Number.POSITIVE_INFINITY ? highs.infinity : one)),
    matrix: {
      format: "csr",
      numRows: model.rowLower.length,
      numCols: model.cost.length,
      starts: model.starts,
      indices: model.index,
      values: model.value,
    },
    ...(!relaxed && { integrality: Int32Array.from(model.whole) }),
  });
  return {
    name: `HiGHS ${highs.version.string}`,
    solve: (model, terms) => {
      const open = highs.createModel(data(model, false));
      try {
        open.options.set({
          output_flag: false,
          time_limit: Math.max(0.01, Math.min(terms.seconds, 1e7)),
          mip_rel_gap: 0,
          mip_abs_gap: Math.max(1e-9, terms.step * 0.5),
          random_seed: 1,
        });
        if (terms.start) open.setSolution({ colValue: terms.start });
        const { onBetter } = terms;
        open.run(
          onBetter && {
            [highs.constants.callbackType.mipImprovingSolution]: ({
              data: { mip_solution, mip_dual_bound },
            }) => {
              if (mip_solution) onBetter(mip_solution, mip_dual_bound ?? Number.NEGATIVE_INFINITY);
            },
          },
        );
        return answerOf(open, model);
      } finally {
        open.dispose();
      }
    },
    relax: (model) => {
      const open = highs.createModel(data(model, true));
      // Without presolve the basis is kept from one bound to the next, and an infeasible model has its ray.
      open.options.set({ output_flag: false, presolve: "off", solver: "simplex", random_seed: 1 });
      return relaxationOf(open);
    },
  };

  function answerOf(open: Model, model: LinearModel): LinearAnswer {
    const end = open.getModelStatus();
    if (end === status.infeasible) return { status: "infeasible", x: null, bound: Number.POSITIVE_INFINITY };
    // HiGHS calls a model without columns or rows empty instead of solved.
    if (end === status.empty || end === status.optimal) {
      const x = open.getSolution().colValue;
      const bound = model.whole.some((one) => one === 1)
        ? Number(open.info.get("mip_dual_bound"))
        : open.getObjectiveValue();
      return { status: "optimal", x, bound };
    }
    const has = Number(open.info.get("primal_solution_status")) === 2;
    const bound = Number(open.info.get("mip_dual_bound"));
    return {
      status: "limit",
      x: has ? open.getSolution().colValue : null,
      bound: Number.isFinite(bound) ? bound : Number.NEGATIVE_INFINITY,
    };
  }

  function relaxationOf(open: Model): Relaxation {
    return {
      bounds: (column, lower, upper) => {
        open.changeColBounds(column, lower, upper);
      },
      solve: (seconds): Relaxed => {
        open.zeroAllClocks();
        open.options.set({ time_limit: Math.max(0.01, Math.min(seconds, 1e7)) });
        open.run();
        const end = open.getModelStatus();
        const solution = open.getSolution();
        if (end === status.optimal || end === status.empty)
          return {
            status: "optimal",
            x: solution.colValue,
            value: open.getObjectiveValue(),
            multipliers: solution.rowDual,
          };
        if (end !== status.infeasible)
          return {
            status: "limit",
            x: solution.colValue,
            value: Number.NEGATIVE_INFINITY,
            multipliers: null,
          };
        const ray = open.getDualRay();
        return {
          status: "infeasible",
          x: solution.colValue,
          value: Number.POSITIVE_INFINITY,
          multipliers: ray ? ray.values : null,
        };
      },
      close: () => open.dispose(),
    };
  }
}
