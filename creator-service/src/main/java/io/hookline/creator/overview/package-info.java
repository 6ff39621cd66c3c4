/** A creator's page in one answer. */
package io.hookline.creator.overview;
