/**
 * Full-text search in any script, for whatever feature has texts. A feature keeps {@code
 * SearchText.tokens(…)} in a column {@code search tsvector not null} with an index {@code using gin
 * (brand, search)}, makes a plain view of its table that shows the present brand's rows only, and
 * lists with a {@link io.hookline.content.search.SearchedList}.
 */
package io.hookline.content.search;
