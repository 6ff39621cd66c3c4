package io.hookline.reporting.judgement.goal;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.Valid;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A goal to set. */
@Schema(name = "NewGoal")
record NewGoal(@JsonUnwrapped @Valid GoalFacts facts) {}
