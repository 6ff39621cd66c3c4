/**
 * Full-text search in any script, for whatever feature has texts. A feature keeps {@code
 * SearchText.tokens(…)} in a column {@code search tsvector not null} with an index {@code using gin
 * (brand, search)}, has {@code show_by_brand} make a view of the table, and lists with a {@link
 * io.hookline.kit.search.SearchedList}.
 */
package io.hookline.kit.search;
