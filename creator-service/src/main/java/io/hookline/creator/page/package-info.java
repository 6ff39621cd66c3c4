/**
 * What pages behind a secret address share: frame, style sheet, headers, error page, and the check
 * that a form comes from its own page.
 */
package io.hookline.creator.page;
