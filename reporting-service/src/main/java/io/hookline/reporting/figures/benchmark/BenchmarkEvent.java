package io.hookline.reporting.figures.benchmark;

import io.hookline.kit.outbox.Event;
import io.hookline.kit.outbox.Subject;

@Subject("benchmarks/{id}")
sealed interface BenchmarkEvent extends Event {

  record Added(BenchmarkView data) implements BenchmarkEvent {}

  record Corrected(BenchmarkView data) implements BenchmarkEvent {}

  record Withdrawn(BenchmarkView data) implements BenchmarkEvent {}
}
