package io.hookline.creator.door.own;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A step of a deliverable.
 *
 * @param step SUBMIT, REQUEST_CHANGES, ACCEPT, REJECT or CANCEL
 * @param note what was said with it
 * @param url of what was handed in
 */
@Schema(name = "DoorDeliverableStep")
public record OwnStepView(
    @Schema(examples = "REQUEST_CHANGES") String step,
    Instant at,
    @Schema(nullable = true, examples = "Please show the texture earlier") String note,
    @Schema(nullable = true, examples = "https://example.com/draft-2.mp4") String url) {}
