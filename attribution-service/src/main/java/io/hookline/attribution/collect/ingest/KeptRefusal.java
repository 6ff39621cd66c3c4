package io.hookline.attribution.collect.ingest;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * An item that was refused.
 *
 * @param field what was wrong, inside the item; empty for the whole
 * @param event its name, as far as it has one
 * @param kept what may be kept of it, in the shape in which it is understood; null for nothing, and
 *     for what no correction mends
 */
record KeptRefusal(Receipt receipt, String field, boolean test, String event, ObjectNode kept) {}
