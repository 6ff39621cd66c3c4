package io.hookline.content.measure.networkfile;

import io.hookline.kit.problem.ProblemCode;

/**
 * Something wrong.
 *
 * @param table its name
 * @param line in the file, from 1; null where it is the whole table
 * @param column its header; null where it is the whole row
 * @param detail in words, without values of cells
 * @param refuses whether the row, or without a line the table, is of no use; else it is only told
 */
public record Fault(
    ProblemCode code, String table, Long line, String column, String detail, boolean refuses) {}
