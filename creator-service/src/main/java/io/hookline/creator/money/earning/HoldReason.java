package io.hookline.creator.money.earning;

import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Why an earning is held.
 *
 * @param rule which says so
 * @param text in words
 * @param figures what the rule looked at
 */
@Schema(name = "HoldReason")
public record HoldReason(
    HoldRule rule,
    @Schema(examples = "The order's e-mail address is the creator's own.") String text,
    @Schema(examples = "{\"orders\": \"1\"}") Map<String, String> figures) {}
