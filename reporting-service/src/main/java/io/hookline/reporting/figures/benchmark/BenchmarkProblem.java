package io.hookline.reporting.figures.benchmark;

import io.hookline.kit.problem.ProblemCode;
import io.hookline.kit.problem.Refusal;

/** Why a benchmark, or a comparison with benchmarks, is refused. */
enum BenchmarkProblem implements ProblemCode {
  @Refusal(status = 404, title = "There is no such benchmark")
  BENCHMARK_NOT_FOUND,

  @Refusal(
      status = 409,
      title = "This figure of this source is there already",
      constraint = "uq_benchmark_row")
  BENCHMARK_EXISTS,

  @Refusal(status = 409, title = "A benchmark that was withdrawn does not change")
  BENCHMARK_WITHDRAWN,

  @Refusal(status = 422, title = "This benchmark does not fit the figure")
  BENCHMARK_DOES_NOT_FIT
}
