package io.hookline.attribution.evidence.channel;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.hookline.attribution.collect.adcost.AdKind;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A rule that gives a channel.
 *
 * @param adKind null for that of the campaign, where one is known
 * @param when all of these must hold
 */
@Schema(name = "ChannelRule")
@JsonInclude(JsonInclude.Include.NON_NULL)
record ChannelRule(
    @NotBlank
        @Size(max = 100)
        @Schema(examples = "Spark ads by their names", description = "Different for each rule")
        String name,
    @NotNull
        @Pattern(
            regexp = Channel.FORM,
            message = "must be capitals, digits and underscores, 2 to 40, a letter first")
        @Schema(
            examples = "TIKTOK_SPARK",
            description = "One of the usual channels, or one of ownChannels")
        String channel,
    @Schema(nullable = true) AdKind adKind,
    @NotEmpty @Size(max = 20) @Schema(description = "All of these must hold")
        List<@NotNull @Valid RuleCondition> when) {}
