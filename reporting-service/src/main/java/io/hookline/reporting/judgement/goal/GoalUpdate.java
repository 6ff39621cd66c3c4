package io.hookline.reporting.judgement.goal;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.Valid;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a goal is to say. */
@Schema(name = "GoalUpdate")
record GoalUpdate(@JsonUnwrapped @Valid GoalFacts facts) {}
