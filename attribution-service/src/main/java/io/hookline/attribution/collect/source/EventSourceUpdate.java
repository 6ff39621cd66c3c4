package io.hookline.attribution.collect.source;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What of a source can change. Its kind, code and order numbers are what its events were recorded
 * under.
 */
record EventSourceUpdate(
    @NotBlank @Size(max = 200) @Schema(examples = "Web shop") String name,
    @NotNull
        @Size(max = EventSourceUpdate.MOST_ORIGINS)
        @Schema(examples = "[\"https://shop.example\"]", description = EventSourceUpdate.ORIGINS)
        List<@NotNull @Size(max = 300) @WebOrigin String> allowedOrigins,
    @NotNull @Valid SourceSettings settings) {

  static final int MOST_ORIGINS = 50;

  static final String ORIGINS =
      "Whose pages may send its events from a browser: a request with another Origin is refused."
          + " *. in front stands for every host below. A source that names none is for programs:"
          + " Origin is not looked at";
}
