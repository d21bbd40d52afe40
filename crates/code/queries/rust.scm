; What the grammar's own tags leave out: constants, methods that a trait only declares, types and constants that are named.

(const_item name: (identifier) @name) @definition.constant
(static_item name: (identifier) @name) @definition.constant
(function_signature_item name: (identifier) @name) @definition.method

(impl_item type: (_) @name) @scope

(type_identifier) @name @reference.type
(call_expression function: (scoped_identifier name: (identifier) @name)) @reference.call
(call_expression function: (generic_function function: (identifier) @name)) @reference.call
(call_expression
  function: (generic_function function: (scoped_identifier name: (identifier) @name))) @reference.call
(call_expression
  function: (generic_function function: (field_expression field: (field_identifier) @name))) @reference.call
(macro_invocation macro: (scoped_identifier name: (identifier) @name)) @reference.call
; `Place` of `Place::Work`, and constants, also within macros, whose contents are no syntax yet.
((scoped_identifier path: (identifier) @name) @reference.type (#match? @name "^[A-Z]"))
((scoped_identifier path: (scoped_identifier name: (identifier) @name)) @reference.type (#match? @name "^[A-Z]"))
((identifier) @name @reference.constant (#match? @name "^[A-Z][A-Z0-9_]+$"))
((token_tree (identifier) @name @reference.type) (#match? @name "^[A-Z]"))
(use_declaration argument: (scoped_identifier name: (identifier) @name @reference.import))
(use_list (identifier) @name @reference.import)
(use_list (scoped_identifier name: (identifier) @name @reference.import))

; What is derived, and other arguments of attributes.
(attribute arguments: (token_tree (identifier) @ignore))
((use_declaration argument: (_) @foreign) (#match? @foreign "^(std|core|alloc)::"))
