/** Names that the database holds for one. */
package io.hookline.content.text;
