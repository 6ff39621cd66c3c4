package io.hookline.creator.door.own;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Why something is as it is.
 *
 * @param text in words, for the creator
 */
@Schema(name = "DoorReason")
public record WhyView(
    @Schema(examples = "ORDER_CHECK") String code,
    @Schema(examples = "The order behind it is being checked before it is paid.") String text) {}
