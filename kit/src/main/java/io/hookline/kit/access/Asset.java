package io.hookline.kit.access;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something of a brand that can be granted by itself. */
@Schema(name = "Asset")
public record Asset(@NotNull AssetKind kind, @NotNull UUID id) {}
