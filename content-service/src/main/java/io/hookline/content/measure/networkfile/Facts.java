package io.hookline.content.measure.networkfile;

import io.hookline.content.network.Network;
import java.util.List;

/**
 * What was found out of a table, by which its rows are read.
 *
 * @param mark null where no number needs one, or it is asked for
 * @param markOpen whether it is asked for
 * @param dateOrder of the days; open where asked for
 * @param publishedOrder of the times of publication
 * @param orderOpen whether the order of day and month is asked for
 * @param years null where dates have one, or it is asked for
 */
record Facts(
    String table,
    Kind kind,
    Network network,
    String language,
    List<Column> columns,
    Mark mark,
    boolean markOpen,
    WrittenDate.Order dateOrder,
    WrittenDate.Order publishedOrder,
    boolean orderOpen,
    YearPlan years,
    boolean yearsOpen) {}
