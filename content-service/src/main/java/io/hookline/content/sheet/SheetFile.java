package io.hookline.content.sheet;

import java.util.List;

/**
 * A file that was looked through.
 *
 * @param passedOver files of an archive that are no tables, such as pictures
 */
public record SheetFile(List<Sheet> sheets, List<String> passedOver) {}
