package io.hookline.attribution.collect.headcount;

import io.hookline.kit.value.Plausible;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Taps to count, each once however often it is sent. */
record TapsUpdate(@NotNull @Size(min = 1, max = 500) @Valid List<@NotNull Tap> taps) {

  /**
   * A tap.
   *
   * @param id made by the tablet
   * @param at by the tablet's clock
   * @param answer the key of the button
   */
  @Schema(name = "Tap")
  record Tap(
      @NotNull @Schema(examples = "0198b2c4-7a10-4c55-9d6e-0a4f5c1b2d3e") UUID id,
      @NotNull @Plausible @Schema(examples = "2026-09-05T14:03:21Z") Instant at,
      @NotBlank @Size(max = 40) @Schema(examples = "tiktok") String answer) {}
}
