package io.hookline.attribution.evidence.origin;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The list of networks, as of a day. */
@Schema(name = "Networks")
public record NetworksView(
    @Schema(examples = "2026-11-29") LocalDate asOf,
    @Schema(examples = "Hookline's own list") String source,
    List<Network> networks) {}
