package io.hookline.content.learn.learning;

import io.hookline.kit.value.Plausible;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * That a learning was looked at, and holds.
 *
 * @param reviewOn when it is to be looked at again; null for never
 */
record NewLearningReview(
    @Plausible @Schema(examples = "2099-06-01", nullable = true) LocalDate reviewOn) {}
