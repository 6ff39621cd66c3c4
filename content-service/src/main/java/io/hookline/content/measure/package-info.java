/** What posts did, and what changed around them meanwhile. */
package io.hookline.content.measure;
