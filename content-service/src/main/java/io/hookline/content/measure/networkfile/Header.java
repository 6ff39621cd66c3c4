package io.hookline.content.measure.networkfile;

import java.util.List;

/**
 * The header of a table, before its rows are looked through.
 *
 * @param table the table's name
 * @param columns as written
 */
public record Header(String table, List<String> columns) {}
