/**
 * Lists as files: the same rows, filters and access as the JSON pages, without an end to the page.
 */
package io.hookline.kit.export;
