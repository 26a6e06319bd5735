package io.timbre.solver.proof;

import com.google.ortools.Loader;
import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPObjective;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPSolver.ResultStatus;
import com.google.ortools.linearsolver.MPSolverParameters;
import com.google.ortools.linearsolver.MPVariable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Solves programs with OR-Tools. Fixed columns are left out, so that the solver gets a small
 * program.
 */
final class OrTools {

  /**
   * The solver is not trusted to report "infeasible" this close to its time limit. Given in seconds
   * and as a share of the limit; the longer applies.
   */
  private static final double NEAR_THE_END = 0.01;

  private static final double SHARE_NEAR_THE_END = 0.1;

  private static final Found NONE =
      new Found(Status.INFEASIBLE, new double[0], Double.NEGATIVE_INFINITY);

  private static final Found NOTHING =
      new Found(Status.NOTHING, new double[0], Double.POSITIVE_INFINITY);

  private final Program program;
  private final MPSolver solver;
  private final @Nullable MPVariable[] variables;
  private final MPConstraint[] constraints;

  static {
    Loader.loadNativeLibraries();
  }

  /** The result of a search. The bound is infinite if nothing was proven. */
  record Found(Status outcome, double[] values, double bound) {

    boolean hasValues() {
      return outcome == Status.OPTIMAL || outcome == Status.FEASIBLE;
    }

    /** Whether the search is complete. */
    boolean isFinal() {
      return outcome == Status.OPTIMAL || outcome == Status.INFEASIBLE;
    }
  }

  enum Status {
    OPTIMAL,
    FEASIBLE,
    INFEASIBLE,
    NOTHING
  }

  private OrTools(Program program, String kind, boolean whole) {
    this.program = program;
    this.solver = MPSolver.createSolver(kind);
    this.variables = new MPVariable[program.columns()];
    this.constraints = new MPConstraint[program.rows().size()];
    writeColumns(whole);
    writeRows();
  }

  /**
   * Relaxes a program, so that its columns may take fractional values.
   *
   * @return the relaxation; empty if no values of the columns keep every row
   * @throws SolverFailed if no solver gave an answer
   */
  static Optional<Relaxation> relax(Program program) {
    if (program.isDecided()) {
      return program.keepsRows()
          ? Optional.of(
              Relaxation.of(program, program.decided(), new double[program.rows().size()]))
          : Optional.empty();
    }
    for (String kind : new String[] {"CLP", "GLOP"}) {
      OrTools posed = new OrTools(program, kind, false);
      try {
        ResultStatus status = posed.solver.solve(primalSimplex());
        if (status == ResultStatus.OPTIMAL) {
          return Optional.of(Relaxation.of(program, posed.values(), posed.duals()));
        } else if (status == ResultStatus.INFEASIBLE) {
          return Optional.empty();
        }
      } finally {
        posed.solver.delete();
      }
    }
    throw new SolverFailed();
  }

  /**
   * With many columns and few rows the primal simplex is about fifty times faster than the dual.
   */
  private static MPSolverParameters primalSimplex() {
    MPSolverParameters parameters = new MPSolverParameters();
    parameters.setIntegerParam(
        MPSolverParameters.IntegerParam.LP_ALGORITHM,
        MPSolverParameters.LpAlgorithmValues.PRIMAL.swigValue());
    return parameters;
  }

  /** Searches for the best whole values of the columns. */
  static Found search(Program program, double seconds) {
    if (program.isDecided()) {
      return program.keepsRows()
          ? new Found(Status.OPTIMAL, program.decided(), Double.POSITIVE_INFINITY)
          : NONE;
    }
    OrTools posed = new OrTools(program, "CBC", true);
    try {
      return posed.search(seconds);
    } finally {
      posed.solver.delete();
    }
  }

  /**
   * Searches with a time limit. When it runs out of time, the solver sometimes reports that no
   * values exist.
   */
  private Found search(double seconds) {
    MPSolverParameters exactly = new MPSolverParameters();
    exactly.setDoubleParam(MPSolverParameters.DoubleParam.RELATIVE_MIP_GAP, 0);
    solver.setTimeLimit(Math.max(1, Math.round(seconds * 1000)));
    double nearTheEnd = Math.max(NEAR_THE_END, SHARE_NEAR_THE_END * seconds);
    Deadline credible = Deadline.in(seconds - nearTheEnd);
    return switch (solver.solve(exactly)) {
      case OPTIMAL -> new Found(Status.OPTIMAL, values(), solver.objective().value());
      case FEASIBLE -> new Found(Status.FEASIBLE, values(), solver.objective().bestBound());
      case INFEASIBLE -> credible.isOver() ? NOTHING : NONE;
      default -> NOTHING;
    };
  }

  private void writeColumns(boolean whole) {
    MPObjective objective = solver.objective();
    objective.setMaximization();
    double fixed = 0;
    for (int column = 0; column < program.columns(); column++) {
      double lower = program.lower(column);
      if (program.isFree(column)) {
        MPVariable variable =
            solver.makeVar(lower, program.upper(column), whole && program.isWhole(column), "");
        objective.setCoefficient(variable, program.worth(column));
        variables[column] = variable;
      } else {
        fixed += program.worth(column) * lower;
      }
    }
    objective.setOffset(fixed);
  }

  private void writeRows() {
    for (int i = 0; i < constraints.length; i++) {
      Program.Inequality row = program.rows().get(i);
      MPConstraint constraint = solver.makeConstraint("");
      double fixed = 0;
      for (int k = 0; k < row.columns().length; k++) {
        MPVariable variable = variables[row.columns()[k]];
        if (variable == null) {
          fixed += row.weights()[k] * program.lower(row.columns()[k]);
        } else {
          constraint.setCoefficient(variable, row.weights()[k]);
        }
      }
      constraint.setBounds(row.lower() - fixed, row.upper() - fixed);
      constraints[i] = constraint;
    }
  }

  private double[] values() {
    double[] values = new double[variables.length];
    for (int column = 0; column < values.length; column++) {
      MPVariable variable = variables[column];
      values[column] = variable == null ? program.lower(column) : variable.solutionValue();
    }
    return values;
  }

  private double[] duals() {
    double[] duals = new double[constraints.length];
    for (int row = 0; row < duals.length; row++) {
      duals[row] = constraints[row].dualValue();
    }
    return duals;
  }
}
