/** Where visitors of links are led, without waiting for the database, and what is kept of them. */
package io.hookline.attribution.collect.redirect;
