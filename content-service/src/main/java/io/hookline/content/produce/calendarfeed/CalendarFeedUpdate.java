package io.hookline.content.produce.calendarfeed;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What of a calendar can change; its address stays.
 *
 * @param name as calendars show it
 * @param person only this person's blocks and batches, by the user name; null: everybody's
 * @param accountId only this account's posts and slots; null: all
 */
record CalendarFeedUpdate(
    @NotBlank @Size(max = 200) @Schema(examples = "Acme: content") String name,
    @NotNull @Size(min = 1, max = 4) List<@NotNull FeedContent> content,
    @Size(max = 100) @Schema(examples = "mia.operator", nullable = true) String person,
    @Schema(nullable = true) UUID accountId) {}
