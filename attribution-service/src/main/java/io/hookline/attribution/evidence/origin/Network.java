package io.hookline.attribution.evidence.origin;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A service from which visitors come.
 *
 * @param domains by which a browser names it as the page before, also apps; {@code google.*} stands
 *     for the name under any public suffix, and a domain for all below it
 * @param sources other names for it in utm_source, whatever their case and separators
 */
@Schema(name = "Network")
public record Network(
    @Schema(examples = "tiktok") String name,
    NetworkKind kind,
    @Schema(examples = "[\"tiktok.com\"]") List<String> domains,
    @Schema(examples = "[\"tt\"]") List<String> sources) {}
