package io.hookline.reporting.judgement.change;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Something that would explain a part of the difference; the likeliest come first. It describes the
 * figures and proves no cause.
 *
 * @param dimension null for all alike
 * @param key null for what has none
 * @param effect what of the difference it is by itself; effects overlap and do not add up
 * @param share effect / difference
 */
@Schema(name = "ChangeCause")
public record ChangeCause(
    Cause.Change change,
    @Schema(nullable = true, examples = "series") String dimension,
    @Schema(nullable = true, examples = "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e") String key,
    @Schema(nullable = true, examples = "Morning routine") String name,
    @Schema(examples = "-39000") BigDecimal effect,
    @Schema(nullable = true, examples = "0.87") BigDecimal share,
    @Schema(
            examples =
                "Series Morning routine: 1,200 for each of 10 posts instead of 5,100: -39,000.")
        String explanation) {}
