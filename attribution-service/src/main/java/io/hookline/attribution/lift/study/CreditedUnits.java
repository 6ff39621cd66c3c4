package io.hookline.attribution.lift.study;

import io.hookline.engine.port.UnitDimension;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * To what attribution gives the credit that an effect can be compared with: all that the result is
 * about, and nothing else.
 *
 * @param keys as figures of attribution runs have them: ids, or words such as a channel's
 */
@Schema(name = "CreditedUnits")
public record CreditedUnits(
    @NotNull @Schema(examples = "CHANNEL") UnitDimension by,
    @NotNull @Size(min = 1, max = 100) @Schema(examples = "[\"TIKTOK_ADS\"]")
        List<@NotBlank @Size(max = 200) String> keys) {}
