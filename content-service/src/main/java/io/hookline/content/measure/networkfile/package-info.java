/**
 * Files with figures, as people download them from networks and as spreadsheet programs save them
 * again: what they are, in which language, what each column means, and their rows as values. Pure
 * reading: nothing here knows a database, a post or a brand.
 *
 * <p>{@link io.hookline.content.measure.networkfile.NetworkFiles#read} looks through the file once
 * and answers what was understood, with questions where a human must decide; then each table gives
 * its rows, one after the other, as often as wanted.
 */
package io.hookline.content.measure.networkfile;
