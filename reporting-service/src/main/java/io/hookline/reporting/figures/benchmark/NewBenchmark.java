package io.hookline.reporting.figures.benchmark;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.Valid;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A benchmark to add. */
@Schema(name = "NewBenchmark")
record NewBenchmark(@JsonUnwrapped @Valid BenchmarkFacts facts) {}
