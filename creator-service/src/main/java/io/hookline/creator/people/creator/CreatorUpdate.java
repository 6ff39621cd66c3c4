package io.hookline.creator.people.creator;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is recorded of a creator. */
@Schema(name = "CreatorUpdate")
record CreatorUpdate(
    @JsonUnwrapped @Valid Profile profile,
    @NotNull @Size(max = NewAccount.MOST) List<@NotNull @Valid NewAccount> accounts) {}
