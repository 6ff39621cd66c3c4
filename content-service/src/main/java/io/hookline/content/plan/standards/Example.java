package io.hookline.content.plan.standards;

import io.hookline.content.document.Part;
import io.hookline.kit.value.WebAddress;
import io.hookline.kit.value.WebUrl;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A video that shows what is meant.
 *
 * @param id stays from version to version; leave it out for a new one
 * @param why what is good or bad about it
 */
record Example(
    @Schema(nullable = true) UUID id,
    @NotNull ExampleKind kind,
    @NotNull
        @Size(max = 2000)
        @WebUrl
        @Schema(examples = "https://www.tiktok.com/@miawong/video/7412345678901234567")
        String url,
    @NotBlank @Size(max = 500) @Schema(examples = "The result stands in the first frame")
        String why)
    implements Part<Example> {

  @Override
  public Example withId(UUID id) {
    return new Example(id, kind, url, why);
  }

  /** With its address as a browser sends it. */
  Example kept() {
    return new Example(id, kind, WebAddress.of(url), why);
  }
}
