package io.hookline.creator.creator;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An account of a creator. */
@Schema(name = "Account")
record AccountView(UUID id, Network network, @Schema(examples = "miawong") String handle) {}
