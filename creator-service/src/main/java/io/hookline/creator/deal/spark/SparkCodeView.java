package io.hookline.creator.deal.spark;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The codes that an ad is made with. */
@Schema(name = "SparkCode")
record SparkCodeView(
    @Schema(examples = "#s7Qb4kFz0Jm2cVxW9yTn=") String code,
    @Schema(examples = "#a1Lr8sDe3Kp5oNuY7wHb=", nullable = true) String originalCode) {}
