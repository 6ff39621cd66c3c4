package io.hookline.content.learn.experiment;

import java.time.Instant;
import java.util.UUID;

/** What other features may know of an experiment that has a result. */
public record ConcludedExperiment(
    UUID id, String hypothesis, Variable variable, Verdict verdict, Instant concludedAt) {}
