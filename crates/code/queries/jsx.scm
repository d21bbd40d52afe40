; Components where they are used.

(jsx_opening_element name: (identifier) @name @reference.class)
(jsx_self_closing_element name: (identifier) @name @reference.class)
