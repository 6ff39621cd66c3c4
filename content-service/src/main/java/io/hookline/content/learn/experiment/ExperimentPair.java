package io.hookline.content.learn.experiment;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import java.util.stream.Stream;

/** Two posts that differ in one thing. */
record ExperimentPair(@NotNull UUID controlPostId, @NotNull UUID variantPostId) {

  Stream<UUID> posts() {
    return Stream.of(controlPostId, variantPostId);
  }
}
