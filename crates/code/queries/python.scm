; What the grammar's own tags leave out: names in annotations, base classes, decorators, imports and constants.

(class_definition superclasses: (argument_list (identifier) @name @reference.class))
(class_definition superclasses: (argument_list (attribute attribute: (identifier) @name @reference.class)))
(type (identifier) @name @reference.type)
(type (attribute attribute: (identifier) @name @reference.type))
(type (binary_operator (identifier) @name @reference.type))
(type (generic_type (identifier) @name @reference.type))
(type (subscript (identifier) @name @reference.type))
(decorator (identifier) @name @reference.call)
(import_from_statement name: (dotted_name (identifier) @name @reference.import))
(import_from_statement name: (aliased_import name: (dotted_name (identifier) @name @reference.import)))
((identifier) @name @reference.constant (#match? @name "^[A-Z][A-Z0-9_]+$"))
(attribute object: (identifier) @name @reference.class (#match? @name "^[A-Z]"))
