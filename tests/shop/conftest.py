import pytest

pytest.register_assert_rewrite("tests.shop.contract")
