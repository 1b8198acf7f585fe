/**
 * The mindmap: a kind of moment whose content is a tree of words, colours and pictures. While it is made it is one field
 * of a draft; posted, it is a row for each node.
 */
package nl.cultureelzelfportret.persistence.mindmap;
