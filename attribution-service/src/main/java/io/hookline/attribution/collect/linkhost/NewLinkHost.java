package io.hookline.attribution.collect.linkhost;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A host on which the brand's links are to stand, whose name leads to this service. */
record NewLinkHost(
    @NotNull
        @Size(max = 200)
        @Pattern(
            regexp =
                "([A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?\\.)+[A-Za-z]([A-Za-z0-9-]*[A-Za-z0-9])",
            message = "must be a host name such as go.acme.example")
        @Schema(examples = "go.acme.example")
        String host) {}
