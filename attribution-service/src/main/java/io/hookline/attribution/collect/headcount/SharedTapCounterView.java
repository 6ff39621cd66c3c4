package io.hookline.attribution.collect.headcount;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a tablet shows. */
@Schema(name = "SharedTapCounter")
record SharedTapCounterView(
    @Schema(examples = "How did you hear of us?") String question, List<TapAnswer> answers) {}
