package io.hookline.content.produce.rights;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What may be done. What is not named is not allowed.
 *
 * @param edits whether the video may be cut, captioned or put into another one
 */
@Schema(name = "RightsScope")
record RightsScope(
    @NotEmpty @Size(max = 20) List<@NotNull ReuseChannel> channels,
    @NotEmpty @Size(max = 5) List<@NotNull Usage> usages,
    boolean edits) {

  /** Each once and in one order; nulls are refused by their own rule. */
  RightsScope {
    if (channels != null && !channels.isEmpty() && channels.stream().noneMatch(Objects::isNull)) {
      channels = List.copyOf(EnumSet.copyOf(channels));
    }
    if (usages != null && !usages.isEmpty() && usages.stream().noneMatch(Objects::isNull)) {
      usages = List.copyOf(EnumSet.copyOf(usages));
    }
  }

  boolean covers(Use use) {
    return channels.contains(use.channel())
        && usages.contains(use.usage())
        && (edits || !use.edited());
  }

  @Override
  public String toString() {
    return usages + " use on " + channels + (edits ? ", edited or not" : ", not edited");
  }
}
